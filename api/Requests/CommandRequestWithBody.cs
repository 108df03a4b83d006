using System.Reflection;
using AiTalent.Api.Authority;
using AiTalent.Api.Idempotency;
using AiTalent.Domain.Authority;
using Microsoft.AspNetCore.Http.Metadata;

namespace AiTalent.Api.Requests;

/// <summary>Represents a request to change something, with a body.</summary>
internal sealed class CommandRequest<TBody> : CommandRequest, IEndpointParameterMetadataProvider
    where TBody : class
{
    private CommandRequest(Actor actor, CommandKey? key, TBody body)
        : base(actor, key) => Body = body;

    public TBody Body { get; }

    public static new async ValueTask<CommandRequest<TBody>> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var actor = Caller.Of(context);
        var bytes = await BodyReader.ReadAsync(context.Request);
        return new CommandRequest<TBody>(actor, CommandKey.Of(context.Request, actor, bytes), BodyReader.Parse<TBody>(context.Request, bytes));
    }

    public static new void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        Describe(builder);
        builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(TBody)));
    }
}
