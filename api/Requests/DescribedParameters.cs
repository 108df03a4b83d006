namespace AiTalent.Api.Requests;

internal static class DescribedParameters
{
    public static TBuilder WithQuery<TBuilder>(this TBuilder endpoint, string name, string description, string format = "", bool required = false)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new DescribedParameter(name, "query", description, format, required));

    /// <summary>Describes a query parameter that accepts the words of an enum.</summary>
    public static RouteHandlerBuilder WithEnum<T>(this RouteHandlerBuilder endpoint, string name, string description)
        where T : struct, Enum => endpoint.WithMetadata(new DescribedParameter(name, "query", description, Words: [.. CamelCaseEnumConverter.LabelOf(typeof(T))]));

    /// <summary>Describes <c>minPosition</c>, with which clients read their own writes.</summary>
    public static TBuilder WithMinPosition<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithQuery("minPosition", "Wait (at most 2 s) until the answer includes this position of the log.", "integer");
}
