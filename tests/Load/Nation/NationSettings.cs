namespace AiTalent.Load.Nation;

/// <param name="Folder">Keeps the data set for the next run, which then uses it; null keeps nothing.</param>
/// <param name="IsTimed">Whether the aims for times and rate are held against what was measured.</param>
/// <param name="IsVerified">Whether everything is recounted afterwards, which takes minutes and gigabytes.</param>
internal sealed record NationSettings(NationSize Size, int PerSecond, int Seconds, string? Folder, bool PostgreSql, bool IsTimed, bool IsVerified)
{
    /// <exception cref="ArgumentException">Two of the options do not go together.</exception>
    public static NationSettings From(Options options)
    {
        var settings = new NationSettings(
            new NationSize(options.Number("learners", 1_000_000)), options.Number("per-second", 500), options.Number("seconds", 150), options.Text("data"), options.Has("postgres"),
            !options.Has("untimed"), !options.Has("unverified"));
        return settings is { Folder: not null, PostgreSql: true } ? throw new ArgumentException("--data keeps a folder of SQLite; a private PostgreSQL does not stay.") : settings;
    }
}
