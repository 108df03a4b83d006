namespace AiTalent.Load;

/// <summary>Something that this program can be asked to show.</summary>
internal interface IScenario
{
    string Name { get; }

    string Usage { get; }

    /// <returns>Whether it showed what it should.</returns>
    Task<bool> RunAsync(Options options, TextWriter output, CancellationToken cancellationToken);
}
