using System.Text.Json;
using AiTalent.Load.Http;
using AiTalent.Load.Platform;

namespace AiTalent.Load.Allotments;

/// <summary>Represents an active partnership of a university and a company with one pledge of seats.</summary>
internal sealed record Agreement(Target Target, Guid Partnership, Guid Pledge, int Pledged)
{
    public static async Task<Agreement> SignAsync(Campus campus, int pledged, CancellationToken cancellationToken)
    {
        var (company, partnership, pledge) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        Guid[] parties = [campus.Institution, company];
        using var client = new ApiClient(campus.Target);
        ApiRequest[] steps =
        [
            ApiRequest.Post(Routes.Institutions, new InstitutionRequest(company, "company", "KR", "11", new NameRequest("Company of Load"))),
            ApiRequest.Post(Routes.Partnerships, new PartnershipRequest(partnership, new NameRequest("Seats"), parties, DateOnly.FromDateTime(DateTime.UtcNow))),
            ApiRequest.Post(Routes.Partnership(partnership, "pledges"), new PledgeRequest(pledge, pledged, company)),
            new("POST", Routes.Partnership(partnership, "propose")),
            .. parties.Select(party => ApiRequest.Post(Routes.Partnership(partnership, "sign"), new SignatureRequest(party))),
        ];
        foreach (var step in steps)
            await client.AskAsync(step, cancellationToken);
        return new Agreement(campus.Target, partnership, pledge, pledged);
    }

    public ApiRequest Allot(Guid run, int seats)
    {
        var allotment = Guid.CreateVersion7();
        return ApiRequest.Post(Routes.Partnership(Partnership, "allotments"), new AllotmentRequest(allotment, Pledge, run, seats), allotment);
    }

    /// <summary>Returns the request that gives back the unused seats of an allotment.</summary>
    public ApiRequest Return(Guid allotment) =>
        ApiRequest.Post(Routes.Partnership(Partnership, $"allotments/{allotment}/return"), new SeatReturnRequest(), Guid.CreateVersion7());

    /// <summary>Counts the allotments that still have unused seats in the read model.</summary>
    public async Task<int> CountUnreturnedAsync(IReadOnlyCollection<Guid> allotments, CancellationToken cancellationToken)
    {
        using var client = new ApiClient(Target);
        var seen = await client.AskAsync(ApiRequest.Get($"{Routes.Partnerships}/{Partnership}"), cancellationToken);
        // An allotment that the read model does not show yet is not returned either.
        return allotments.Count - seen.GetProperty("pledges").EnumerateArray().SelectMany(pledge => pledge.GetProperty("allotments").EnumerateArray())
            .Where(allotment => allotments.Contains(allotment.GetProperty("allotmentId").GetGuid()))
            .Count(allotment => allotment.GetProperty("returned").GetInt32() + allotment.GetProperty("used").GetInt32() >= allotment.GetProperty("amount").GetInt32());
    }

    /// <summary>Counts the allotments that are neither confirmed nor returned in the read model.</summary>
    public async Task<int> CountOpenAsync(CancellationToken cancellationToken)
    {
        using var client = new ApiClient(Target);
        var seen = await client.AskAsync(ApiRequest.Get($"{Routes.Partnerships}/{Partnership}"), cancellationToken);
        return seen.GetProperty("pledges").EnumerateArray()
            .SelectMany(pledge => pledge.GetProperty("allotments").EnumerateArray())
            .Count(allotment => allotment.GetProperty("status").ValueEquals("requested"));
    }
}
