namespace AiTalent.Api.CommandLine;

/// <summary>Dispatches the verbs of the executable. Exit codes: 0 success, 1 failure, 2 invalid usage.</summary>
internal static class Verbs
{
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            var arguments = Arguments.Parse(args);
            return await RunAsync(arguments);
        }
        catch (UsageException misunderstood)
        {
            await Console.Error.WriteLineAsync($"{misunderstood.Message}\n\n{Usage.Text}");
            return 2;
        }
        catch (OperationCanceledException)
        {
            // Stopped during startup.
            return 1;
        }
        catch (Exception failure) when (ClearFailure.LineOf(failure) is { } line)
        {
            await Console.Error.WriteLineAsync(line);
            return 1;
        }
    }

    private static Task<int> RunAsync(Arguments arguments) => arguments.Words switch
    {
        [] => ServeVerb.RunAsync(arguments),
        ["client", "add", var name] => ClientAddVerb.RunAsync(arguments, name),
        ["verify"] => VerifyVerb.RunAsync(arguments),
        ["accept-log"] => AcceptLogVerb.RunAsync(arguments),
        ["rebuild"] => RebuildVerb.RunAsync(arguments),
        ["backup", var file] => BackupVerb.RunAsync(arguments, file),
        ["restore", var file] => RestoreVerb.RunAsync(arguments, file),
        ["help"] => HelpAsync(),
        _ => throw new UsageException($"'{string.Join(' ', arguments.Words)}' is not a command."),
    };

    private static async Task<int> HelpAsync()
    {
        await Console.Out.WriteLineAsync(Usage.Text);
        return 0;
    }
}
