namespace AiTalent.Web.Layout;

/// <summary>Validates a redirect address from a request; addresses of other sites are rejected.</summary>
internal static class LocalUrl
{
    public static string Or(string? address, string instead) => Find(address) ?? instead;

    /// <returns>The address, or null if it is not local.</returns>
    public static string? Find(string? address) =>
        address is ['/', ..] && address is not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : null;
}
