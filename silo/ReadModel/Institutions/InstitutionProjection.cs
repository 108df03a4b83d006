using AiTalent.Domain.Institutions;
using AiTalent.ReadModel.LiveTopics;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Institutions;

internal sealed class InstitutionProjection : IProjection<InstitutionEvent>
{
    public static void Prepare(LoggedEvent logged, InstitutionEvent happened, Workspace rows) => rows.Institutions.Want(logged.SubjectId);

    public static void Fold(LoggedEvent logged, InstitutionEvent happened, Workspace rows)
    {
        var id = logged.SubjectId;
        rows.Institutions.Save(happened switch
        {
            InstitutionRegistered e => InstitutionRow.Of(id, 1, e.Definition),
            InstitutionRevised e => InstitutionRow.Of(id, rows.Institutions.Get(id).Revision + 1, e.Definition),
            _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event of institutions."),
        });
        rows.Topics.Add(Topic.Institution(id));
    }
}
