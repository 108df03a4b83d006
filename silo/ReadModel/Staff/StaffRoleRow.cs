using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Staff;

/// <param name="InstitutionId">The empty id for the whole country, because it is part of the key.</param>
internal sealed record StaffRoleRow(Guid AccountId, Role Role, Guid InstitutionId, long Ordinal, DateTimeOffset GrantedAt, string GrantedBy) : IRow<StaffRoleRow>
{
    public static Table Table { get; } = Table.Of(
        "staff_role", 3, "account_id:id", "role", "institution_id:id", "ordinal", "granted_at", "granted_by:text");

    public static StaffRoleRow Read(IRowSource source) => new(
        source.Id(), (Role)source.Int(), source.Id(), source.Number(), DatabaseTime.FromMicroseconds(source.Number()), source.Text());

    public void Write(IRowSink sink)
    {
        sink.Id(AccountId);
        sink.Number((int)Role);
        sink.Id(InstitutionId);
        sink.Number(Ordinal);
        sink.Number(DatabaseTime.ToMicroseconds(GrantedAt));
        sink.Text(GrantedBy);
    }
}
