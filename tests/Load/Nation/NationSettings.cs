namespace AiTalent.Load.Nation;

/// <param name="Folder">Keeps the data set for the next run, which reuses it; null keeps nothing.</param>
/// <param name="IsTimed">True if the measured times and rate are compared with the targets.</param>
/// <param name="IsVerified">True if everything is recounted afterwards, which takes minutes and gigabytes.</param>
internal sealed record NationSettings(NationSize Size, int PerSecond, int Seconds, string? Folder, bool PostgreSql, bool IsTimed, bool IsVerified)
{
    /// <exception cref="ArgumentException">Two of the options exclude each other.</exception>
    public static NationSettings From(Options options)
    {
        var settings = new NationSettings(
            new NationSize(options.Number("learners", 1_000_000)), options.Number("per-second", 500), options.Number("seconds", 150), options.Text("data"), options.Has("postgres"),
            !options.Has("untimed"), !options.Has("unverified"));
        return settings is { Folder: not null, PostgreSql: true } ? throw new ArgumentException("--data keeps a folder of SQLite; a private PostgreSQL does not stay.") : settings;
    }
}
