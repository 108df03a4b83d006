using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Credentials;

internal sealed record CredentialNumberRow(string Number, Guid CredentialId, int Serial, DateTimeOffset At) : IRow<CredentialNumberRow>
{
    public static Table Table { get; } = Table.Of("credential_number", 1, "number:text", "credential_id:id", "serial", "at");

    public static CredentialNumberRow Read(IRowSource source) =>
        new(source.Text(), source.Id(), source.Int(), DatabaseTime.FromMicroseconds(source.Number()));

    public void Write(IRowSink sink)
    {
        sink.Text(Number);
        sink.Id(CredentialId);
        sink.Number(Serial);
        sink.Number(DatabaseTime.ToMicroseconds(At));
    }
}
