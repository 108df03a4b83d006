namespace AiTalent.Load;

/// <summary>Represents a scenario that this executable can run.</summary>
internal interface IScenario
{
    string Name { get; }

    string Usage { get; }

    /// <returns>True if the scenario met its expectations.</returns>
    Task<bool> RunAsync(Options options, TextWriter output, CancellationToken cancellationToken);
}
