using AiTalent.Domain.Authority;
using AiTalent.Domain.Languages;

namespace AiTalent.Web.Staff;

/// <param name="Institution">The name of the institution; null for the whole country.</param>
/// <param name="Entries">The entries in the order in which the roles were granted.</param>
/// <param name="NextCursor">The start of the next page; null on the last page.</param>
/// <param name="Appointable">The roles that the reader may grant here.</param>
public sealed record StaffView(LocalizedText? Institution, IReadOnlyList<StaffEntry> Entries, string? NextCursor, IReadOnlyList<Role> Appointable);

/// <param name="Email">The email address of the account; null if the account no longer exists.</param>
/// <param name="IsGrantedByPlatform">True if no person granted it.</param>
/// <param name="GrantedBy">The email address of the grantor; null if that account no longer exists.</param>
/// <param name="CanRemove">True if the reader may remove it.</param>
public sealed record StaffEntry(
    Guid AccountId, Role Role, string? Email, DateTimeOffset GrantedAt, bool IsGrantedByPlatform, string? GrantedBy, bool CanRemove);
