using AiTalent.Web.Demonstration;

namespace AiTalent.Api.Demonstration.Accounts;

/// <summary>Whom a visitor can be, and how the page shows them.</summary>
/// <param name="isPublic">The demonstration is open to visitors from elsewhere.</param>
internal sealed class DemonstrationPeople(bool isPublic) : IDemonstrationPeople
{
    public bool IsPublic => isPublic;

    public IReadOnlyList<DemonstrationAccount> Accounts { get; } = isPublic ? DemonstrationAccounts.Public : DemonstrationAccounts.All;

    public IReadOnlyList<DemonstrationPerson> All =>
        [.. Accounts.Select(account => new DemonstrationPerson(account.Id, account.Name, account.Actor.Role, account.Institution, account.Actor.LearnerId, account.Actor.Id))];

    public DemonstrationAccount? Find(string id) => Accounts.FirstOrDefault(account => account.Id == id);
}
