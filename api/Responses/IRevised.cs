namespace AiTalent.Api.Responses;

/// <summary>Something whose definition is told with its revision, which is also its ETag.</summary>
internal interface IRevised
{
    int Revision { get; }
}
