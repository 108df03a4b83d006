using AiTalent.Domain.Credentials;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Credentials;

/// <param name="IssuedAt">The time from which the award was valid when the certificate was issued.</param>
/// <param name="Ended">The permanent final status: revoked or superseded; null while it is the newest and not
/// revoked.</param>
/// <param name="EndedAt">The time from which the final status is effective.</param>
internal sealed record CredentialNumberRow(
    string Number, Guid CredentialId, int Serial, DateTimeOffset IssuedAt, CredentialStatus? Ended = null, DateTimeOffset? EndedAt = null) : IRow<CredentialNumberRow>
{
    public static Table Table { get; } = Table.Of("credential_number", 1, "number:text", "credential_id:id", "serial", "issued_at", "ended", "ended_at");

    public static CredentialNumberRow Read(IRowSource source) => new(
        source.Text(), source.Id(), source.Int(), DatabaseTime.FromMicroseconds(source.Number()), (CredentialStatus?)source.IntOrNull(),
        source.NumberOrNull() is { } at ? DatabaseTime.FromMicroseconds(at) : null);

    public void Write(IRowSink sink)
    {
        sink.Text(Number);
        sink.Id(CredentialId);
        sink.Number(Serial);
        sink.Number(DatabaseTime.ToMicroseconds(IssuedAt));
        sink.Number((int?)Ended);
        sink.Number(EndedAt is { } at ? DatabaseTime.ToMicroseconds(at) : null);
    }
}
