using AiTalent.Api.Accounts;
using AiTalent.Api.Learners;
using AiTalent.Api.Privacy.Accesses;
using AiTalent.Application.Localization;
using AiTalent.Application.People;
using AiTalent.EventStore;
using AiTalent.ReadModel.Credentials;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Institutions;
using AiTalent.ReadModel.Learners;
using AiTalent.ReadModel.Staff;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Privacy.Downloads;

/// <summary>Collects all data kept about one person from every store.</summary>
internal sealed class PersonalRecord(
    AccountsContext context, IPeopleStore people, LearnerQueries learners, EnrolmentQueries enrolments, CredentialQueries credentials, StaffQueries staff,
    InstitutionQueries institutions, MyAccesses accesses, TimeProvider time)
{
    public async Task<PersonalRecordData> ReadAsync(Account account, string language, CancellationToken cancellationToken)
    {
        var learner = account.LearnerId;
        return new PersonalRecordData(
            time.GetUtcNow(),
            new RecordedAccount(account.Id, learner, account.Email, account.Language, Utc(account.CreatedAt), account.TwoFactorEnabled),
            RecordedPerson.Of(PersonRows.Read(await people.ReadAsync(learner, cancellationToken)), (await learners.FindAsync(learner, cancellationToken))?.Profile),
            await RolesAsync(account.Id, language, cancellationToken),
            [.. (await context.Consents.AsNoTracking().Where(consent => consent.AccountId == account.Id).ToListAsync(cancellationToken)).OrderBy(consent => consent.GivenAt)
                .Select(consent => new RecordedConsent(consent.Purpose, consent.Notice, consent.Language, Utc(consent.GivenAt), consent.WithdrawnAt is { } at ? Utc(at) : null))],
            [.. (await enrolments.OfLearnerAsync(learner, cancellationToken)).SelectMany(run => run.History.Select((change, place) => new RecordedEnrolment(
                run.CourseRunId, run.CourseTitle?.In(language), run.InstitutionName?.In(language), run.StartsOn, run.EndsOn, change.Attempt, change.Status.ToString(),
                change.At, place == run.History.Count - 1 ? run.Grade : null)))],
            [.. (await credentials.OfLearnerAsync(learner, cancellationToken)).Select(held => new RecordedCredential(
                held.Number, held.AwardName?.In(language), held.InstitutionName?.In(language), held.Status.ToString(), held.IssuedAt))],
            await context.UserLogins.AsNoTracking().Where(login => login.UserId == account.Id)
                .Select(login => new RecordedLogin(login.LoginProvider, login.ProviderKey)).ToListAsync(cancellationToken),
            [.. (await context.Notifications.AsNoTracking().Where(notification => notification.LearnerId == learner).OrderBy(notification => notification.At).ThenBy(notification => notification.Position).ToListAsync(cancellationToken))
                .Select(notification => new RecordedNotification(Unix(notification.At), notification.Kind.ToString(), notification.SubjectId, notification.SeenAt is { } seen ? Unix(seen) : null))],
            [.. (await accesses.OfAsync(learner, int.MaxValue, cancellationToken)).Select(access => new RecordedAccess(
                access.At, access.Role.ToString(), access.Institution?.In(language), access.Reason))]);
    }

    private async Task<IReadOnlyList<RecordedRole>> RolesAsync(Guid account, string language, CancellationToken cancellationToken)
    {
        var roles = new List<RecordedRole>();
        foreach (var held in await staff.OfAccountAsync(account, cancellationToken))
        {
            var institution = held.InstitutionId is { } id ? await institutions.FindAsync(id, cancellationToken) : null;
            roles.Add(new RecordedRole(held.Role.ToString(), institution?.Definition.Name.In(language), held.GrantedAt));
        }

        return roles;
    }

    private static DateTimeOffset Unix(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    private static DateTimeOffset Utc(DateTime at) => new(at, TimeSpan.Zero);
}
