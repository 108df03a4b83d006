using AiTalent.Application.Localization;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Notifications;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Credentials;

namespace AiTalent.Api.Notifications;

/// <summary>What notifications are about, as people call it.</summary>
internal sealed class Subjects(CourseRunQueries runs, CredentialQueries credentials)
{
    /// <summary>Those that the read model knows, by their ids.</summary>
    public async Task<IReadOnlyDictionary<Guid, Subject>> FindAsync(
        IReadOnlyCollection<(NotificationKind Kind, Guid Id)> wanted, CancellationToken cancellationToken)
    {
        var ids = wanted.ToLookup(one => one.Kind.IsOfCredential(), one => one.Id);
        var found = (await runs.FindAsync([.. ids[false]], cancellationToken)).ToDictionary(run => run.Id, OfRun);
        foreach (var credential in await credentials.FindAsync([.. ids[true]], cancellationToken))
            found[credential.Id] = new Subject(credential.AwardName, credential.Number, $"credentials/{credential.Number}", NamedZone.VietNam);
        return found;
    }

    private static Subject OfRun(CourseRunView run) =>
        new(run.CourseTitle, run.CourseCode ?? "", $"course-runs/{run.Id}/enrol", NamedZone.Find(run.Definition.TimeZone));
}

/// <param name="Title">Of the course or of the award; null where it is not known.</param>
/// <param name="Code">What stands in for it.</param>
/// <param name="Path">The page that shows it, behind the language.</param>
/// <param name="Zone">Where its people live.</param>
internal sealed record Subject(LocalizedText? Title, string Code, string Path, NamedZone Zone)
{
    public string In(string language) => Title?.In(language) ?? Code;
}
