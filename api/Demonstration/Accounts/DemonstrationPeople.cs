using AiTalent.Web.Demonstration;

namespace AiTalent.Api.Demonstration.Accounts;

/// <summary>Provides the demonstration users and how pages show them.</summary>
/// <param name="isPublic">True if the demonstration is open to visitors from other machines.</param>
internal sealed class DemonstrationPeople(bool isPublic) : IDemonstrationPeople
{
    public bool IsPublic => isPublic;

    public IReadOnlyList<DemonstrationAccount> Accounts { get; } = isPublic ? DemonstrationAccounts.Public : DemonstrationAccounts.All;

    public IReadOnlyList<DemonstrationPerson> All =>
        [.. Accounts.Select(account => new DemonstrationPerson(account.Id, account.Name, account.Actor.Role, account.Institution, account.Actor.LearnerId, account.Actor.Id))];

    public DemonstrationAccount? Find(string id) => Accounts.FirstOrDefault(account => account.Id == id);
}
