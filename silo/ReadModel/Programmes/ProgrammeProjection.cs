using AiTalent.Domain.Programmes;
using AiTalent.ReadModel.LiveTopics;
using AiTalent.ReadModel.Projection;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Programmes;

internal sealed class ProgrammeProjection : IProjection<ProgrammeEvent>
{
    public static void Prepare(LoggedEvent logged, ProgrammeEvent happened, Workspace rows) => rows.Programmes.Want(logged.SubjectId);

    public static void Fold(LoggedEvent logged, ProgrammeEvent happened, Workspace rows)
    {
        var id = logged.SubjectId;
        switch (happened)
        {
            case ProgrammeCreated e:
                Own(id, e.Definition, null, rows);
                rows.Programmes.Save(ProgrammeRow.Of(id, 1, e.Definition, "[]"));
                break;
            case ProgrammeRevised e:
                var before = rows.Programmes.Get(id);
                Own(id, e.Definition, before.Definition, rows);
                rows.Programmes.Save(ProgrammeRow.Of(id, before.Revision + 1, e.Definition, before.Accreditation));
                break;
            case AccreditationChanged e:
                var programme = rows.Programmes.Get(id);
                programme.Accreditation = ColumnJson.Write(ColumnJson.Periods(programme.Accreditation).Append(new(e.Status, e.From)));
                rows.Programmes.Save(programme);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event of programmes.");
        }

        rows.Topics.Add(Topic.Programme(id));
    }

    private static void Own(Guid id, ProgrammeDefinition now, ProgrammeDefinition? before, Workspace rows)
    {
        foreach (var former in before?.Institutions ?? [])
            rows.ProgrammeInstitutions.Delete(new(id, former));
        foreach (var owner in now.Institutions)
            rows.ProgrammeInstitutions.Save(new(id, owner));
    }
}
