namespace AiTalent.Web.Forms.Unsent;

/// <summary>A form that was not taken, since its antiforgery token is none of this visitor's: it is shown again, and nothing was done.</summary>
/// <param name="Action">Where it was sent to, from the root of this site.</param>
/// <param name="IsOwn">It came from a page of this site. What another site sends is never shown as what the visitor typed.</param>
/// <param name="IsForEveryone">Its page needs nobody to sign in.</param>
/// <param name="HasFiles">It is sent as <c>multipart/form-data</c>.</param>
/// <param name="Fields">In the order in which they were sent.</param>
public sealed record UnsentForm(string Action, bool IsOwn, bool IsForEveryone, bool HasFiles, IReadOnlyList<UnsentField> Fields)
{
    public IEnumerable<UnsentField> Of(UnsentFieldKind kind) => Fields.Where(field => field.Kind == kind);
}
