using AiTalent.EventStore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace AiTalent.Silo.Hosting;

/// <summary>Reads and validates the options; an invalid one stops the start with a one-line message.</summary>
public static class SystemOptionsReader
{
    /// <exception cref="OptionsValidationException">A setting is invalid.</exception>
    public static SystemOptions Read(IConfiguration configuration)
    {
        SystemOptions options;
        try
        {
            options = configuration.GetSection("AiTalent").Get<SystemOptions>() ?? new SystemOptions();
        }
        catch (InvalidOperationException malformed)
        {
            throw Wrong(malformed.InnerException?.Message ?? malformed.Message);
        }

        StorageOptionsValidator.ThrowIfWrong(options.Storage);
        if (options.Cluster.SiloPort is < 0 or > 65535 || options.Cluster.GatewayPort is < 0 or > 65535)
            throw Wrong("AiTalent:Cluster:SiloPort and GatewayPort are ports, 0 to 65535.");
        if (!options.IsEmbedded && options.Storage.Provider != StorageProvider.PostgreSql)
            throw Wrong("AiTalent:Cluster:Redis is set, so AiTalent:Storage:Provider must be PostgreSql: a cluster shares one database.");
        return options;
    }

    private static OptionsValidationException Wrong(string line) => new(nameof(SystemOptions), typeof(SystemOptions), [line]);
}
