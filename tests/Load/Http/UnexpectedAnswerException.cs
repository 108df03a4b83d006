namespace AiTalent.Load.Http;

/// <summary>Signals a response that the scenario cannot handle.</summary>
internal sealed class UnexpectedAnswerException(string request, HttpReply answer)
    : Exception($"{request}: {answer.Status} {answer.Text}");
