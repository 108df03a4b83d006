namespace AiTalent.Load.Running;

/// <summary>Locates the executables of this repository, built in the same configuration as this one.</summary>
internal static class BuiltPrograms
{
    public static string Api { get; } = Path.Combine(
        AppContext.BaseDirectory, "..", "..", "..", "..", "..", "api", "bin", BuiltAs(2), BuiltAs(1), "AiTalent.Api.dll");

    /// <summary>This executable.</summary>
    public static string Load { get; } = typeof(BuiltPrograms).Assembly.Location;

    private static string BuiltAs(int fromTheEnd) => AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar)[^fromTheEnd];
}
