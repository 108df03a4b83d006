using AiTalent.Silo.Hosting;

namespace AiTalent.Api.CommandLine;

/// <summary>Reads the settings of a verb that does not serve, from the same files, environment and command line as the server.</summary>
internal static class Settings
{
    public static SystemOptions Read(Arguments arguments)
    {
        var configuration = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
            .AddEnvironmentVariables()
            .AddCommandLine(arguments.Settings)
            .AddDataFolder(arguments)
            .Build();
        return SystemOptionsReader.Read(configuration);
    }

    public static IConfigurationBuilder AddDataFolder(this IConfigurationBuilder configuration, Arguments arguments) => arguments.DataFolder is { } folder
        ? configuration.AddInMemoryCollection([new("AiTalent:Storage:DataFolder", folder)])
        : configuration;
}
