using AiTalent.Domain.Decisions;
using AiTalent.Domain.Partnerships;
using AiTalent.ReadModel.LiveTopics;
using AiTalent.ReadModel.Processes;
using AiTalent.ReadModel.Projection;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Partnerships;

internal sealed class PartnershipProjection : IProjection<PartnershipEvent>
{
    public static void Prefetch(LoggedEvent logged, PartnershipEvent @event, ProjectionBatch rows)
    {
        rows.Partnerships.Prefetch(logged.SubjectId);
        switch (@event)
        {
            case AllotmentRequested e:
                rows.Allotments.Prefetch(e.AllotmentId);
                break;
            case AllotmentConfirmed e:
                rows.Allotments.Prefetch(e.AllotmentId);
                break;
            case AllotmentReturned e:
                rows.Allotments.Prefetch(e.AllotmentId);
                break;
            case AllotmentReturnRequested e:
                rows.Allotments.Prefetch(e.AllotmentId);
                break;
            case AllotmentSeatsReturned e:
                rows.Allotments.Prefetch(e.AllotmentId);
                break;
        }
    }

    public static void Project(LoggedEvent logged, PartnershipEvent @event, ProjectionBatch rows)
    {
        switch (@event)
        {
            case AllotmentRequested e:
                AllotmentProjection.Request(logged, e, rows);
                return;
            case AllotmentConfirmed e:
                AllotmentProjection.Settle(e.AllotmentId, AllotmentStatus.Confirmed, rows);
                return;
            case AllotmentReturned e:
                AllotmentProjection.Settle(e.AllotmentId, AllotmentStatus.Returned, rows);
                return;
            case AllotmentReturnRequested e:
                AllotmentProjection.RequestReturn(e.AllotmentId, rows);
                return;
            case AllotmentSeatsReturned e:
                AllotmentProjection.Regain(e, rows);
                return;
            case PledgeMade { Pledge: var pledge }:
                rows.Pledges.Save(new PledgeRow
                {
                    Id = pledge.PledgeId,
                    PartnershipId = logged.SubjectId,
                    Ordinal = logged.Position,
                    Kind = pledge.Kind,
                    Amount = pledge.Amount,
                    InstitutionId = pledge.InstitutionId,
                });
                break;
            case PartnershipDrafted e:
                Define(new PartnershipRow { Id = logged.SubjectId, Ordinal = logged.Position, Revision = 1, Definition = e.Definition }, null, rows);
                break;
            default:
                Change(rows.Partnerships.Get(logged.SubjectId), @event, rows);
                break;
        }

        rows.Topics.Add(Topic.Partnership(logged.SubjectId));
    }

    private static void Change(PartnershipRow row, PartnershipEvent @event, ProjectionBatch rows)
    {
        switch (@event)
        {
            case PartnershipRevised e:
                var before = row.Definition;
                row.Definition = e.Definition;
                row.Revision++;
                row.Status = PartnershipStatus.Draft;
                row.SignedBy = "[]";
                Define(row, before, rows);
                return;
            case PartnershipProposed:
                row.Status = PartnershipStatus.Proposed;
                break;
            case PartnershipSigned e:
                row.SignedBy = ColumnJson.Write(ColumnJson.Ids(row.SignedBy).Append(e.InstitutionId));
                break;
            case PartnershipActivated:
                row.Status = PartnershipStatus.Active;
                break;
            case PartnershipEnded e:
                row.Status = e.Early ? PartnershipStatus.Terminated : PartnershipStatus.Ended;
                rows.Deadlines.Delete(End(row.Id, default));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(@event), @event, "Not an event of partnerships.");
        }

        rows.Partnerships.Save(row);
    }

    private static void Define(PartnershipRow row, PartnershipDefinition? before, ProjectionBatch rows)
    {
        foreach (var former in before?.Parties ?? [])
            rows.PartnershipParties.Delete(new(row.Id, former));
        foreach (var party in row.Definition.Parties)
            rows.PartnershipParties.Save(new(row.Id, party));
        if (row.Definition.EndsOn is { } endsOn)
            rows.Deadlines.Save(End(row.Id, NationalDay.EndOf(endsOn)));
        else
            rows.Deadlines.Delete(End(row.Id, default));
        rows.Partnerships.Save(row);
    }

    /// <summary>Returns the deadline that ends an agreement after its last day.</summary>
    private static DeadlineRow End(Guid partnershipId, DateTimeOffset at) =>
        new(DeadlineKind.Agreement, partnershipId, Guid.Empty, DatabaseTime.ToMicroseconds(at));
}
