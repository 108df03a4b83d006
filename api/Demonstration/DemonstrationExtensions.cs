namespace AiTalent.Api.Demonstration;

internal static class DemonstrationExtensions
{
    /// <summary>Everything that <c>--demo</c> adds to serving.</summary>
    public static IServiceCollection AddDemonstration(this IServiceCollection services) => services.AddHostedService<DemonstrationProgram>();
}
