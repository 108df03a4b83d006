using AiTalent.Application.Localization;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Staff;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Staff;

/// <summary>Builds and parses the addresses of the staff pages.</summary>
internal static class StaffRoutes
{
    public static string Of(Guid? institutionId, string? name = null, string value = "")
    {
        var query = institutionId is { } id ? QueryString.Create("institution", id.ToString()) : QueryString.Empty;
        return Language.Current.Href("staff") + (name is null ? query : query.Add(name, value));
    }

    public static string OfRemoval(Guid accountId, StaffRole role) => Language.Current.Href("staff/remove")
        + QueryString.Create("account", accountId.ToString()).Add("role", role.Role.ToString()).Add("institution", role.InstitutionId?.ToString() ?? "");

    public static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;

    /// <returns>The role; a role that staff cannot hold if the text is invalid.</returns>
    public static Role RoleOf(string? text) => Enum.TryParse<Role>(text, out var role) && Enum.IsDefined(role) ? role : Role.Anonymous;
}
