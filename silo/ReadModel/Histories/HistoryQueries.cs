using AiTalent.Domain.Credentials;
using AiTalent.EventStore.Events;
using AiTalent.ReadModel.Paging;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Histories;

/// <summary>Queries the history of a learner: the read model holds the positions, the log the events.</summary>
public sealed class HistoryQueries(ReadDatabase database, IEventStore log)
{
    private const string Institution = "coalesce(r.institution_id, k.institution_id, g.institution_id)";

    private static readonly string Select = $"""
        SELECT h.learner_id, h.position, h.subject, h.subject_id, r.starts_on,
               coalesce(c.title_vi, p.name_vi, kc.title_vi, g.name_vi) AS title_vi, coalesce(c.title_ko, p.name_ko, kc.title_ko, g.name_ko) AS title_ko,
               coalesce(c.title_en, p.name_en, kc.title_en, g.name_en) AS title_en,
               i.name_vi AS institution_vi, i.name_ko AS institution_ko, i.name_en AS institution_en
          FROM learner_event h
          LEFT JOIN course_run r ON h.subject = {(int)HistorySubject.Enrolment} AND r.id = h.subject_id
          LEFT JOIN course c ON c.id = r.course_id
          LEFT JOIN credential k ON h.subject = {(int)HistorySubject.Credential} AND k.id = h.subject_id
          LEFT JOIN programme p ON p.id = k.award_id AND k.award_kind = {(int)AwardKind.Programme}
          LEFT JOIN course kc ON kc.id = k.award_id AND k.award_kind = {(int)AwardKind.Course}
          LEFT JOIN cohort g ON h.subject = {(int)HistorySubject.Cohort} AND g.id = h.subject_id
          LEFT JOIN institution i ON i.id = {Institution}
        """;

    /// <summary>Reads the history, newest first.</summary>
    /// <param name="learnerId">The learner.</param>
    /// <param name="institutionId">Only events of this institution; null means everything, including events of the
    /// person's record.</param>
    /// <param name="page">The page.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public async Task<Page<HistoryEntry>> ReadAsync(Guid learnerId, Guid? institutionId, PageRequest page, CancellationToken cancellationToken)
    {
        var found = await database.ReadAsync(
            session => new Listing(Select, "h.position", "h.learner_id", sortIsNumber: true, descending: true)
                .Where("h.learner_id = @learnerId", ("learnerId", learnerId))
                .WhereIf(institutionId, $"{Institution} = @institutionId", "institutionId")
                .ReadAsync<HistoryRow, HistoryRow>(session, page, row => row, row => (row.Position, row.LearnerId)),
            cancellationToken);
        var entries = new List<HistoryEntry>(found.Items.Count);
        foreach (var row in found.Items)
        {
            var stored = (await log.ReadLogAsync(row.Position - 1, 1, cancellationToken))[0];
            entries.Add(row.Entry(EventCodec.Read(stored.Type, stored.Data.Span), stored.At, stored.Actor));
        }

        return new Page<HistoryEntry>(entries, found.NextCursor, found.Position, found.SetAside);
    }
}
