using System.Reflection;

namespace AiTalent.Architecture.Tests;

internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryRoot").Value!);

    public static IEnumerable<string> SourceFiles(string folder, string pattern = "*.cs") =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"));

    /// <summary>Finds the words in the sources of the folders.</summary>
    public static IEnumerable<string> Mentions(string[] folders, params string[] words) =>
        from file in folders.SelectMany(folder => SourceFiles(folder))
        let text = File.ReadAllText(file)
        from word in words
        where text.Contains(word, StringComparison.Ordinal)
        select $"{Path.GetFileName(file)}: {word}";
}
