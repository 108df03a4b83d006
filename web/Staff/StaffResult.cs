namespace AiTalent.Web.Staff;

/// <param name="Found">Null if it does not exist or is not shown.</param>
/// <param name="RefusalCode">The reason why it is not shown.</param>
public sealed record StaffResult<T>(T? Found, string? RefusalCode)
    where T : class
{
    public static StaffResult<T> NotFound { get; } = new(null, null);

    public static StaffResult<T> Refused(string code) => new(null, code);
}
