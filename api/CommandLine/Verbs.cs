using System.CommandLine;

namespace AiTalent.Api.CommandLine;

/// <summary>Runs the executable. Exit codes: 0 success, 1 failure, 2 invalid usage.</summary>
internal static class Verbs
{
    // The host handles the signals, and failures are described below.
    private static readonly InvocationConfiguration Invocation = new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };

    public static async Task<int> RunAsync(string[] args)
    {
        var (parsed, _) = VerbTree.Parse(args);
        try
        {
            UsageErrors.ThrowIfAny(parsed);
            return await parsed.InvokeAsync(Invocation, CancellationToken.None);
        }
        catch (UsageException misunderstood)
        {
            await Console.Error.WriteLineAsync($"{misunderstood.Message}\n");
            EnglishHelp.Write(parsed, Console.Error);
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
}
