namespace AiTalent.Web.Layout;

/// <summary>An address of this site that came with a request, where to go on; any other one is another's trap.</summary>
internal static class LocalUrl
{
    public static string Or(string? address, string instead) => Find(address) ?? instead;

    /// <returns>Null where it is none.</returns>
    public static string? Find(string? address) =>
        address is ['/', ..] && address is not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : null;
}
