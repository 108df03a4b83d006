using AiTalent.Api.ApiClients;
using Microsoft.OpenApi;
using Scalar.AspNetCore;

namespace AiTalent.Api.Reference;

/// <summary>Adds the OpenAPI document and the page that shows it.</summary>
internal static class ReferenceExtensions
{
    public const string Scheme = "program";

    public static IServiceCollection AddReference(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.AddSchemaTransformer<WireSchemas>();
        options.AddOperationTransformer<DescribedOperations>();
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "AiTalent",
                Version = "v1",
                Description = "The national workforce-training platform: enrolments that sell no seat twice, and totals that are exact at a position of the log.",
            };
            document.Components ??= new OpenApiComponents();
            document.AddComponent(Scheme, new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.OAuth2,
                Flows = new OpenApiOAuthFlows
                {
                    ClientCredentials = new OpenApiOAuthFlow
                    {
                        TokenUrl = new Uri(TokenEndpoint.Path, UriKind.Relative),
                        Scopes = Domain.Authority.Scopes.All.Keys.Order(StringComparer.Ordinal).ToDictionary(scope => scope, scope => scope),
                    },
                },
            });
            return Task.CompletedTask;
        });
    });

    public static void MapReference(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi("/openapi/{documentName}.json");
        routes.MapScalarApiReference("/docs", options => options.WithTitle("AiTalent API").DisableDefaultFonts());
    }
}
