using AiTalent.Domain.Decisions;
using Orleans;

// Commands, events and results of the domain cross process boundaries. Their serialisers are generated here, so
// the domain depends on the attributes only.
[assembly: GenerateCodeForDeclaringAssembly(typeof(Command))]
