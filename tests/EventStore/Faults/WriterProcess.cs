namespace AiTalent.EventStore.Tests.Faults;

internal static class WriterProcess
{
    public static Task<int> RunAsync(string[] args) => Task.FromResult(args.Length);
}
