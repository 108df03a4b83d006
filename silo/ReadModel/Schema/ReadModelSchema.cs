namespace AiTalent.ReadModel.Schema;

/// <summary>Defines the schema of one generation.</summary>
internal static class ReadModelSchema
{
    /// <summary>
    /// Schema version. Increment it with every change of the tables or of their projected content: an older model
    /// is rebuilt from the log.
    /// </summary>
    public const int Version = 9;

    public static string Sqlite { get; } = Shared(clustered: "WITHOUT ROWID", binary: "");

    public static string PostgreSql { get; } = Shared(clustered: "", binary: "COLLATE \"C\"") + Resource("postgresql.sql");

    /// <summary>Returns the checkpoint of an empty generation of the log.</summary>
    /// <param name="logId">The log id as a literal of the database.</param>
    public static string Start(string logId) =>
        $"INSERT INTO checkpoint (id, position, at, set_aside, log_id, retired, schema_version) VALUES (1, 0, 0, 0, {logId}, 0, {Version})";

    private static string Shared(string clustered, string binary) => Resource("read_model.sql")
        .Replace("/*clustered*/", clustered, StringComparison.Ordinal)
        .Replace("/*binary*/", binary, StringComparison.Ordinal);

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(ReadModelSchema).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
