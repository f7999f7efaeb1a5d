import type { Chance } from './chance'

// Invented people. Common names of each country, put together by chance; addresses end in example.org.
const GIVEN: Record<string, readonly string[]> = {
  fi: ['Aino', 'Antti', 'Eeva', 'Hannu', 'Heidi', 'Ilkka', 'Jaana', 'Jari', 'Kaisa', 'Kari', 'Katja', 'Laura', 'Lauri', 'Leena', 'Marja', 'Mika', 'Minna', 'Outi', 'Pekka', 'Petri', 'Päivi', 'Riikka', 'Sari', 'Timo', 'Tiina', 'Ville'],
  sv: ['Anders', 'Anna', 'Bengt', 'Camilla', 'Carina', 'Erik', 'Eva', 'Fredrik', 'Gunilla', 'Henrik', 'Johanna', 'Karin', 'Kristina', 'Lars', 'Lena', 'Magnus', 'Maria', 'Mats', 'Mikael', 'Niklas', 'Sofia', 'Susanne', 'Tomas', 'Ulrika'],
  da: ['Anne', 'Bente', 'Birgitte', 'Christian', 'Dorte', 'Henrik', 'Jens', 'Jesper', 'Karen', 'Kirsten', 'Lars', 'Lise', 'Lone', 'Mads', 'Mette', 'Morten', 'Niels', 'Peter', 'Rikke', 'Søren', 'Tine'],
  no: ['Anne', 'Arne', 'Bjørn', 'Elin', 'Geir', 'Hanne', 'Hilde', 'Ingrid', 'Ivar', 'Kari', 'Kjersti', 'Lars', 'Liv', 'Marit', 'Nina', 'Odd', 'Ola', 'Ragnhild', 'Silje', 'Stein', 'Tone', 'Turid'],
  is: ['Anna', 'Birgir', 'Einar', 'Guðrún', 'Helga', 'Jón', 'Kristín', 'Magnús', 'Ólafur', 'Ragnhildur', 'Sigríður', 'Stefán'],
}
const FAMILY: Record<string, readonly string[]> = {
  fi: ['Aaltonen', 'Hakala', 'Heikkinen', 'Hietala', 'Järvinen', 'Karjalainen', 'Kauppinen', 'Koivisto', 'Korhonen', 'Laitinen', 'Lehtonen', 'Mäkelä', 'Nieminen', 'Ojala', 'Pesonen', 'Rantanen', 'Salminen', 'Saarinen', 'Toivonen', 'Virtanen'],
  sv: ['Andersson', 'Backman', 'Berg', 'Blomqvist', 'Dahl', 'Ekholm', 'Fagerström', 'Forsman', 'Holm', 'Lindroos', 'Lindqvist', 'Nyström', 'Roos', 'Sandberg', 'Sjöberg', 'Sundqvist', 'Söderholm', 'Wik', 'Åberg', 'Öhman'],
  da: ['Andersen', 'Christensen', 'Friis', 'Hansen', 'Holst', 'Jensen', 'Juhl', 'Kjær', 'Lund', 'Madsen', 'Mikkelsen', 'Nielsen', 'Olsen', 'Poulsen', 'Rasmussen', 'Skov', 'Sørensen', 'Toft'],
  no: ['Aas', 'Berge', 'Bakken', 'Dahl', 'Eide', 'Fjeld', 'Hagen', 'Haugen', 'Johansen', 'Kvam', 'Lie', 'Moen', 'Nilsen', 'Nygård', 'Sæther', 'Solberg', 'Strand', 'Vik'],
  is: ['Jónsdóttir', 'Sigurðsson', 'Einarsdóttir', 'Magnússon', 'Ólafsdóttir', 'Stefánsson'],
}

export type Invented = { name: string; email: string }

/** An invented person with a work address at example.org. Names within one network are not repeated. */
export function inventPerson(chance: Chance, language: string, taken: Set<string>): Invented {
  const given = GIVEN[language] ?? GIVEN.da ?? []
  const family = FAMILY[language] ?? FAMILY.da ?? []
  let name = ''
  do name = `${chance.pick(given)} ${chance.pick(family)}`
  while (taken.has(name))
  taken.add(name)
  return { name, email: `${addressOf(name)}@example.org` }
}

function addressOf(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/g, 'o').replace(/æ/g, 'ae').replace(/ð/g, 'd').replace(/[^a-z ]/g, '').replace(/ /g, '.')
}
