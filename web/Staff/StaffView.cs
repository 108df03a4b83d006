using AiTalent.Domain.Authority;
using AiTalent.Domain.Languages;

namespace AiTalent.Web.Staff;

/// <param name="Institution">Its name; null for the whole country.</param>
/// <param name="Entries">In the order in which they were granted their roles.</param>
/// <param name="NextCursor">Where the next page starts; null where this one is the last.</param>
/// <param name="Appointable">The roles that who looks may give here.</param>
public sealed record StaffView(LocalizedText? Institution, IReadOnlyList<StaffEntry> Entries, string? NextCursor, IReadOnlyList<Role> Appointable);

/// <param name="Email">Of the account; null where it is gone.</param>
/// <param name="IsGrantedByPlatform">Whether nobody granted it.</param>
/// <param name="GrantedBy">The address of who granted it; null where that account is gone.</param>
/// <param name="CanRemove">Whether who looks may take it away.</param>
public sealed record StaffEntry(
    Guid AccountId, Role Role, string? Email, DateTimeOffset GrantedAt, bool IsGrantedByPlatform, string? GrantedBy, bool CanRemove);
