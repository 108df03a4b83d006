namespace AiTalent.Web.Forms.Unsent;

/// <summary>
/// Represents a form that was rejected because its antiforgery token is not this visitor's. It is shown again and
/// nothing was executed.
/// </summary>
/// <param name="Action">The target address, from the root of this site.</param>
/// <param name="IsOwn">True if it came from a page of this site. Content from another site is never shown as the
/// visitor's own input.</param>
/// <param name="IsForEveryone">True if its page requires no sign-in.</param>
/// <param name="HasFiles">True if it is sent as <c>multipart/form-data</c>.</param>
/// <param name="Fields">The fields in the order in which they were sent.</param>
public sealed record UnsentForm(string Action, bool IsOwn, bool IsForEveryone, bool HasFiles, IReadOnlyList<UnsentField> Fields)
{
    public IEnumerable<UnsentField> Of(UnsentFieldKind kind) => Fields.Where(field => field.Kind == kind);
}
