using System.Text.Json.Serialization;
using AiTalent.Contracts.Credentials;
using AiTalent.Domain.Credentials;
using AiTalent.ReadModel.Credentials;

namespace AiTalent.Api.Credentials;

/// <param name="Number">The public number of the most recent credential.</param>
/// <param name="ReviewUntil">
/// Deadline of the institution's decision on a valid credential whose results were corrected; omitted if no review is open.
/// </param>
/// <param name="MakesEngineer">True if the credential counts towards the national total while it is valid.</param>
internal sealed record CredentialResponse(
    Guid Id, string Number, Guid LearnerId, Award Award, Guid InstitutionId, CredentialStatus Status, DateTimeOffset IssuedAt, bool MakesEngineer,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateTimeOffset? ReviewUntil,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Position)
{
    public static CredentialResponse From(CredentialState s, long position) =>
        new(s.Id, s.Number, s.LearnerId, s.Award, s.InstitutionId, s.Status, s.IssuedAt, s.MakesEngineer, s.ReviewUntil, position);

    public static CredentialResponse From(CredentialView v) =>
        new(v.Id, v.Number, v.LearnerId, v.Award, v.InstitutionId, v.Status, v.IssuedAt, v.MakesEngineer, v.Review?.DecideBy, null);
}
