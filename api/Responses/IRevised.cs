namespace AiTalent.Api.Responses;

/// <summary>Represents an object with a revision, which is also its ETag.</summary>
internal interface IRevised
{
    int Revision { get; }
}
