using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Staff;
using AiTalent.ReadModel.Institutions;
using AiTalent.ReadModel.Paging;
using AiTalent.ReadModel.Staff;
using AiTalent.Web.Staff;

namespace AiTalent.Api.Accounts.Staff;

internal sealed class StaffList(
    StaffQueries staff, StaffEmailAddresses addresses, InstitutionQueries institutions, AppointmentCheck check, CurrentAccount current) : IStaffList
{
    public async Task<StaffResult<StaffView>> FindAsync(Actor actor, Guid? institutionId, string? after, CancellationToken cancellationToken)
    {
        if (ReadPolicy.CheckStaff(actor, institutionId) is { } refusal)
            return StaffResult<StaffView>.Refused(refusal.Code);
        var institution = institutionId is { } id ? await institutions.FindAsync(id, cancellationToken) : null;
        if (institutionId is not null && institution is null)
            return StaffResult<StaffView>.NotFound;
        var page = await staff.OfInstitutionAsync(institutionId, new PageRequest(Cursor: Cursor.TryParse(after, out var cursor) ? cursor : null), cancellationToken);
        var entries = await ShowAsync(actor, page.Items, cancellationToken);
        var appointable = await AppointableAsync(actor, institutionId, institution?.Definition.Kind, cancellationToken);
        return new StaffResult<StaffView>(new StaffView(institution?.Definition.Name, entries, page.NextCursor, appointable), null);
    }

    public async Task<StaffResult<StaffEntry>> FindOneAsync(Actor actor, Guid accountId, StaffRole role, CancellationToken cancellationToken)
    {
        var command = new RemoveRole(new CommandContext(actor), accountId, role.Role, role.InstitutionId);
        if (await check.CheckAsync(command, cancellationToken) is { } refusal)
            return StaffResult<StaffEntry>.Refused(refusal.Code);
        var held = (await staff.OfAccountAsync(accountId, cancellationToken)).Where(one => one.Role == role.Role && one.InstitutionId == role.InstitutionId);
        return new StaffResult<StaffEntry>((await ShowAsync(actor, [.. held], cancellationToken)).SingleOrDefault(), null);
    }

    private async Task<IReadOnlyList<StaffEntry>> ShowAsync(Actor actor, IReadOnlyList<StaffRoleView> roles, CancellationToken cancellationToken)
    {
        var known = await addresses.FindAsync(
            actor, roles.SelectMany(role => (Guid?[])[role.AccountId, Actor.AccountOf(role.GrantedBy)]).OfType<Guid>(), cancellationToken);
        var entries = new List<StaffEntry>(roles.Count);
        foreach (var held in roles)
        {
            var remove = new RemoveRole(new CommandContext(actor), held.AccountId, held.Role, held.InstitutionId);
            var giver = Actor.AccountOf(held.GrantedBy);
            entries.Add(new StaffEntry(
                held.AccountId, held.Role, known.GetValueOrDefault(held.AccountId), held.GrantedAt,
                held.GrantedBy == Actor.System.Id, giver is { } account ? known.GetValueOrDefault(account) : null,
                await check.CheckAsync(remove, cancellationToken) is null));
        }

        return entries;
    }

    private async Task<IReadOnlyList<Role>> AppointableAsync(Actor actor, Guid? institutionId, InstitutionKind? kind, CancellationToken cancellationToken)
    {
        var roles = new List<Role>();
        // A demonstration user has no account and therefore no role in the log to invite with.
        if (await current.FindAsync() is null)
            return roles;
        foreach (var role in Enum.GetValues<Role>())
        {
            if (await check.CheckAsync(new GrantRole(new CommandContext(actor), Guid.Empty, role, institutionId, kind), cancellationToken) is null)
                roles.Add(role);
        }

        return roles;
    }
}
