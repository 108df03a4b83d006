using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Totals;

namespace AiTalent.ReadModel.Verification;

/// <summary>
/// Recounts every total by key and day from its definition: for each learner and key, on each day with a change,
/// the measures are counted from the state at the end of that day.
/// </summary>
internal sealed class TotalsRecount
{
    private readonly Dictionary<Guid, string> _texts = [];

    /// <summary>Gets the change of each measure, in the order of <see cref="Measure"/>.</summary>
    public Dictionary<(TotalKind Kind, string Key, DateOnly Day), long[]> Days { get; } = [];

    public void Count(RecountedLearner learner, Func<Guid, CourseRunDefinition> runOf)
    {
        var parts = new Dictionary<(TotalKind Kind, string Key), LearnerPart>();
        foreach (var enrolment in learner.Enrolments)
            Divide(enrolment, learner, runOf(enrolment.RunId), parts);
        foreach (var credential in learner.Credentials)
            Divide(credential, learner, parts);
        foreach (var ((kind, key), part) in parts)
            Count(kind, key, part);
    }

    private void Count(TotalKind kind, string key, LearnerPart part)
    {
        var before = new long[MeasureColumns.Count];
        foreach (var day in part.Days())
        {
            var now = part.AtEndOf(day);
            if (now.SequenceEqual(before))
                continue;
            if (!Days.TryGetValue((kind, key, day), out var change))
                Days.Add((kind, key, day), change = new long[MeasureColumns.Count]);
            for (var i = 0; i < change.Length; i++)
                change[i] += now[i] - before[i];
            before = now;
        }
    }

    private void Divide(RecountedEnrolment enrolment, RecountedLearner learner, CourseRunDefinition run, Dictionary<(TotalKind Kind, string Key), LearnerPart> parts)
    {
        for (var i = 0; i < enrolment.Statuses.Count; i++)
        {
            var status = enrolment.Statuses[i];
            var until = i + 1 < enrolment.Statuses.Count ? enrolment.Statuses[i + 1].From : DateTimeOffset.MaxValue;
            var span = new StatusInterval(status.Status, status.From, until);
            foreach (var key in Keys(learner.Profile?.Country, learner.Profile?.Province).Append((TotalKind.Institution, Text(run.InstitutionId)))
                .Append((TotalKind.Course, Text(run.CourseId))).Append((TotalKind.CourseRun, Text(enrolment.RunId)))
                .Concat(Keys(TotalKind.Programme, status.ProgrammeId)).Concat(Keys(TotalKind.Partnership, status.PartnershipId)))
            {
                Part(parts, key).Statuses.Add(span);
            }
        }
    }

    private void Divide(RecountedCredential credential, RecountedLearner learner, Dictionary<(TotalKind Kind, string Key), LearnerPart> parts)
    {
        for (var i = 0; i < credential.States.Count; i++)
        {
            var state = credential.States[i];
            var until = i + 1 < credential.States.Count ? credential.States[i + 1].From : DateTimeOffset.MaxValue;
            if (!state.IsValid)
                continue;
            var award = (credential.IsProgramme ? TotalKind.Programme : TotalKind.Course, Text(credential.AwardId));
            foreach (var key in Keys(learner.Profile?.Country, learner.Profile?.Province).Append((TotalKind.Institution, Text(state.InstitutionId))).Append(award))
                Part(parts, key).Credentials.Add(new(state.MakesEngineer, state.From, until));
        }
    }

    private static IEnumerable<(TotalKind, string)> Keys(string? country, string? province)
    {
        yield return (TotalKind.National, "");
        if (country is null)
            yield break;
        yield return (TotalKind.Country, country);
        if (province is not null)
            yield return (TotalKind.Province, $"{country}:{province}");
    }

    private IEnumerable<(TotalKind, string)> Keys(TotalKind kind, Guid? id)
    {
        if (id is { } known)
            yield return (kind, Text(known));
    }

    private static LearnerPart Part(Dictionary<(TotalKind Kind, string Key), LearnerPart> parts, (TotalKind, string) key)
    {
        if (!parts.TryGetValue(key, out var part))
            parts.Add(key, part = new LearnerPart());
        return part;
    }

    private string Text(Guid id)
    {
        if (!_texts.TryGetValue(id, out var text))
            _texts.Add(id, text = id.ToString());
        return text;
    }
}
