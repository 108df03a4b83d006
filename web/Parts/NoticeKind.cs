namespace AiTalent.Web.Parts;

public enum NoticeKind
{
    Done,
    Attention,
}
