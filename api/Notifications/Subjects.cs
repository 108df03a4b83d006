using AiTalent.Application.Localization;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Notifications;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Credentials;

namespace AiTalent.Api.Notifications;

/// <summary>Finds the names and pages of the objects that notifications are about.</summary>
internal sealed class Subjects(CourseRunQueries runs, CredentialQueries credentials)
{
    /// <summary>Returns the subjects that the read model knows, by their ids.</summary>
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

/// <param name="Title">Title of the course or the award; null if it is not known.</param>
/// <param name="Code">The code shown instead of the title.</param>
/// <param name="Path">Path of its page, after the language.</param>
/// <param name="Zone">Time zone of its institution.</param>
internal sealed record Subject(LocalizedText? Title, string Code, string Path, NamedZone Zone)
{
    public string In(string language) => Title?.In(language) ?? Code;
}
