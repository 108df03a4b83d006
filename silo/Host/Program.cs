using AiTalent.EventStore;
using AiTalent.ReadModel.Storage;
using AiTalent.Silo.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

try
{
    var builder = Host.CreateApplicationBuilder(args);
    var options = SystemOptionsReader.Read(builder.Configuration);
    if (options.IsEmbedded)
        throw new OptionsValidationException(nameof(SystemOptions), typeof(SystemOptions), ["AiTalent:Cluster:Redis is missing: a silo of its own needs a cluster."]);
    builder.Logging.WriteConsoleLog(builder.Configuration, isForPeople: builder.Environment.IsDevelopment());
    builder.AddClusteredSilo(options);
    await builder.Build().RunAsync();
    return 0;
}
catch (Exception failure) when (failure is OptionsValidationException or StoreUnavailableException or SchemaTooNewException or ReadModelTooNewException or LogMismatchException)
{
    await Console.Error.WriteLineAsync(failure.Message);
    return 1;
}
