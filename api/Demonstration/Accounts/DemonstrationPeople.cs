using AiTalent.Web.Demonstration;

namespace AiTalent.Api.Demonstration.Accounts;

/// <summary>The accounts as the page shows them.</summary>
internal sealed class DemonstrationPeople : IDemonstrationPeople
{
    public IReadOnlyList<DemonstrationPerson> All { get; } =
        [.. DemonstrationAccounts.All.Select(account =>
            new DemonstrationPerson(account.Id, account.Name, account.Actor.Role, account.Institution, account.Actor.LearnerId))];
}
