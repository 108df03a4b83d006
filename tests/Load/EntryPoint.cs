namespace AiTalent.Load;

internal static class EntryPoint
{
    private static async Task<int> Main(string[] args)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        return await Scenarios.RunAsync(args, Console.Out, stop.Token);
    }
}
