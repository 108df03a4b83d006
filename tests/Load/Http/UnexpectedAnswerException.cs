namespace AiTalent.Load.Http;

/// <summary>The system answered something that this scenario has no use for.</summary>
internal sealed class UnexpectedAnswerException(string request, HttpReply answer)
    : Exception($"{request}: {answer.Status} {answer.Text}");
