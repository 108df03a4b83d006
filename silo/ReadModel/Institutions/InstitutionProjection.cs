using AiTalent.Domain.Institutions;
using AiTalent.ReadModel.LiveTopics;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Institutions;

internal sealed class InstitutionProjection : IProjection<InstitutionEvent>
{
    public static void Prefetch(LoggedEvent logged, InstitutionEvent @event, ProjectionBatch rows) => rows.Institutions.Prefetch(logged.SubjectId);

    public static void Project(LoggedEvent logged, InstitutionEvent @event, ProjectionBatch rows)
    {
        var id = logged.SubjectId;
        rows.Institutions.Save(@event switch
        {
            InstitutionRegistered e => InstitutionRow.Of(id, 1, e.Definition),
            InstitutionRevised e => InstitutionRow.Of(id, rows.Institutions.Get(id).Revision + 1, e.Definition),
            _ => throw new ArgumentOutOfRangeException(nameof(@event), @event, "Not an event of institutions."),
        });
        rows.Topics.Add(Topic.Institution(id));
    }
}
