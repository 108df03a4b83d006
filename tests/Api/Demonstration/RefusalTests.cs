using AiTalent.Api.CommandLine;
using AiTalent.Api.ApiClients;
using AiTalent.Contracts.Institutions;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Institutions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace AiTalent.Api.Tests.Demonstration;

public sealed class RefusalTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("aitalent-real-").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Real_data_is_refused_in_one_line_and_gets_no_program_with_a_known_secret()
    {
        await using (var real = Build())
        {
            await real.StartAsync(Stop);
            var id = Guid.CreateVersion7();
            await real.Services.GetRequiredService<IGrainFactory>().GetGrain<IInstitutionGrain>(id).Execute(new RegisterInstitution(
                new CommandContext(Actor.Client("tests", Scopes.All.Keys)), id, new InstitutionDefinition(InstitutionKind.Ministry, "VN", "01", new(En: "A real one"))));
            await real.StopAsync(Stop);
        }

        await using (var demonstration = Build("--demo"))
        {
            var failure = await Assert.ThrowsAnyAsync<Exception>(() => demonstration.StartAsync(Stop));
            Assert.Contains("real data", ClearFailure.LineOf(failure), StringComparison.Ordinal);
        }

        await using var again = Build();
        await again.StartAsync(Stop);
        await using var scope = again.Services.CreateAsyncScope();
        Assert.Null(await scope.ServiceProvider.GetRequiredService<ApiClientRegistry>().FindAsync("demo-national", Stop));
        await again.StopAsync(Stop);
    }

    private WebApplication Build(params string[] options) => Server.Build(
        Arguments.Parse(["--data", _folder, "--urls", "http://127.0.0.1:0", .. options]), builder => builder.Logging.ClearProviders());
}
