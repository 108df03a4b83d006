using System.Globalization;
using System.Reflection;

namespace AiTalent.EventStore;

/// <summary>Represents one numbered script of a schema, embedded as <c>{folder}/0001_name.sql</c>.</summary>
/// <param name="Number">1, 2, 3, … without gaps.</param>
/// <param name="Name">The file name.</param>
/// <param name="Sql">The SQL text.</param>
public sealed record SchemaScript(int Number, string Name, string Sql)
{
    /// <summary>Reads the scripts embedded in an assembly whose logical name starts with <paramref name="folder"/> and a slash.</summary>
    public static IReadOnlyList<SchemaScript> Load(Assembly assembly, string folder)
    {
        var prefix = folder + "/";
        var scripts = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && name.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Read(assembly, name, name[prefix.Length..]))
            .ToList();
        for (var i = 0; i < scripts.Count; i++)
        {
            if (scripts[i].Number != i + 1)
                throw new InvalidOperationException($"The schema scripts of '{folder}' must be numbered 1, 2, 3, …: {scripts[i].Name} is out of place.");
        }

        return scripts;
    }

    private static SchemaScript Read(Assembly assembly, string resource, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return new SchemaScript(int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture), name, reader.ReadToEnd());
    }
}
