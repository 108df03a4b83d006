namespace AiTalent.Api.CommandLine;

internal static class ServeVerb
{
    public static async Task<int> RunAsync(Arguments arguments)
    {
        await using var app = Server.Build(arguments);
        await app.RunAsync();
        return 0;
    }
}
