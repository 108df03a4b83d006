using AiTalent.Benchmarks.Log;

return args switch
{
    ["flush", .. var rest] => await FlushCommand.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        Usage: dotnet run --project tests/Benchmarks -c Release -- flush [sqlite] [postgres] [--seconds N] [--commands]
          flush   durable appends per second through the group-commit writer
        """);
    return 1;
}
