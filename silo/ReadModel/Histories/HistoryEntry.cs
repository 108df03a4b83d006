using AiTalent.Domain.Languages;

namespace AiTalent.ReadModel.Histories;

/// <summary>Represents an event that concerns a learner, read from the log.</summary>
/// <param name="SubjectId">The run, the credential or the cohort; the learner if the event concerns the record.</param>
/// <param name="Title">The title of the course, the award or the cohort.</param>
/// <param name="Institution">The institution of the run, credential or cohort.</param>
/// <param name="StartsOn">The start date of a run.</param>
/// <param name="Event">The domain event.</param>
/// <param name="RecordedAt">The time of the decision.</param>
/// <param name="Actor">The actor id from the log.</param>
public sealed record HistoryEntry(
    long Position, HistorySubject Subject, Guid SubjectId, LocalizedText? Title, LocalizedText? Institution, DateOnly? StartsOn,
    object Event, DateTimeOffset RecordedAt, string Actor);
